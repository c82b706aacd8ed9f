// In every page before its own scripts: ways to other machines that are no requests, so that no route sees them.
for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport"]) {
  try {
    Object.defineProperty(window, name, {value: undefined, writable: false, configurable: false});
  } catch {
    // It is not there, or no more.
  }
}
