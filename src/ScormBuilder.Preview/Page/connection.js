/** The line to the preview's server: says what is looked at, hears of builds, and comes back when the server does. */
export class Connection {
  #socket = null;
  #wait = 250;
  #asked = null;

  /** @param {{build: (build: any) => void, open: (isOpen: boolean) => void}} told */
  constructor(told) {
    this.told = told;
  }

  /** @param {{target: string, language: string}} variant */
  ask(variant) {
    this.#asked = JSON.stringify(variant);
    if (!this.#socket) this.#connect();
    else if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(this.#asked);
  }

  #connect() {
    const socket = this.#socket = new WebSocket(`ws://${location.host}/preview/socket`);
    socket.onopen = () => {
      this.#wait = 250;
      this.told.open(true);
      socket.send(this.#asked);
    };
    socket.onmessage = ({ data }) => this.told.build(JSON.parse(data));
    socket.onclose = () => {
      this.told.open(false);
      setTimeout(() => this.#connect(), this.#wait);
      this.#wait = Math.min(this.#wait * 2, 4000);
    };
  }
}
