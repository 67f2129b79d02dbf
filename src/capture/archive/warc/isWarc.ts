/** True for bytes that begin as a WARC file does. */
export function isWarc(head: Uint8Array): boolean {
  return /^\s{0,8}WARC\/\d/.test(String.fromCharCode(...head.subarray(0, 16)));
}
