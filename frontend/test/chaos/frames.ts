/** Cuts a stream of bytes into a WebSocket's frames, each whole as it came; what is before the first is passed on as one. */
export function createFrameReader(): (bytes: Buffer) => Buffer[] {
  let rest = Buffer.alloc(0);
  let isOpen = false;
  return bytes => {
    rest = Buffer.concat([rest, bytes]);
    const parts: Buffer[] = [];
    for (
      let length = lengthOf(rest, isOpen);
      length > 0 && length <= rest.length;
      length = lengthOf(rest, isOpen)
    ) {
      parts.push(rest.subarray(0, length));
      rest = rest.subarray(length);
      isOpen = true;
    }
    return parts;
  };
}

/** The text that a short frame begins with: a Socket.IO packet's type is in its first two characters. */
export function packetType(frame: Buffer): string {
  const { header, mask } = layoutOf(frame);
  const payload = [...frame.subarray(header, header + 2)];
  return String.fromCharCode(...payload.map((byte, place) => byte ^ (mask?.[place] ?? 0)));
}

function lengthOf(bytes: Buffer, isOpen: boolean): number {
  if (!isOpen) {
    const end = bytes.indexOf('\r\n\r\n');
    return end < 0 ? 0 : end + 4;
  }
  if (bytes.length < 14 && bytes.length < layoutOf(bytes).header) return 0;
  const { header, payload } = layoutOf(bytes);
  return header + payload;
}

function layoutOf(frame: Buffer) {
  const isMasked = ((frame[1] ?? 0) & 0x80) !== 0;
  const short = (frame[1] ?? 0) & 0x7f;
  const extra = frame.length < 2 ? 2 : short === 126 ? 2 : short === 127 ? 8 : 0;
  const header = 2 + extra + (isMasked ? 4 : 0);
  if (frame.length < header) return { header, payload: 0, mask: undefined };
  const payload =
    extra === 0 ? short : extra === 2 ? frame.readUInt16BE(2) : Number(frame.readBigUInt64BE(2));
  return { header, payload, mask: isMasked ? frame.subarray(header - 4, header) : undefined };
}
