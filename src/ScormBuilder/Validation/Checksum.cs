namespace ScormBuilder.Validation;

/// <summary>CRC-32 as zip files have it (APPNOTE 4.4.7), eight bytes at a time.</summary>
internal struct Checksum()
{
    private static readonly uint[] Table = Fill();

    private uint rest = uint.MaxValue;

    /// <summary>The checksum of what was added.</summary>
    public readonly uint Value => ~rest;

    /// <summary>Adds bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        var sum = rest;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            var low = ZipBytes.Number(bytes, 0) ^ sum;
            var high = ZipBytes.Number(bytes, 4);
            sum = Table[0x700 + (byte)low] ^ Table[0x600 + (byte)(low >> 8)] ^ Table[0x500 + (byte)(low >> 16)] ^ Table[0x400 + (low >> 24)]
                ^ Table[0x300 + (byte)high] ^ Table[0x200 + (byte)(high >> 8)] ^ Table[0x100 + (byte)(high >> 16)] ^ Table[high >> 24];
        }

        foreach (var value in bytes)
        {
            sum = Table[(byte)(sum ^ value)] ^ (sum >> 8);
        }

        rest = sum;
    }

    // Row n has what a byte comes to when n more follow it.
    private static uint[] Fill()
    {
        var table = new uint[8 * 256];
        for (var value = 0u; value < 256; value++)
        {
            var sum = value;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) != 0 ? 0xedb88320 ^ (sum >> 1) : sum >> 1;
            }

            table[value] = sum;
        }

        for (var index = 256; index < table.Length; index++)
        {
            table[index] = table[(byte)table[index - 256]] ^ (table[index - 256] >> 8);
        }

        return table;
    }
}
