/** A metadata value with what shows it. */
export interface Evidence<T> {
  readonly value: T;
  /** Names the rung of the ladder that gave it. */
  readonly by: string;
  /** Where in the decoded file it stands (UTF-16 units); empty where it stands nowhere, such as an option. */
  readonly places: readonly { readonly from: number; readonly to: number }[];
}
