/** What the composer is given, where replies are typed. */
export interface Typing {
  /** Authored replies are not shown. */
  readonly only: boolean;
  /** Where the words belong: another place, another draft. */
  readonly place: string;
  readonly draft: string;
  /** The words could not be read. */
  readonly failed: boolean;
  /** Ids of replies that may have been meant. */
  readonly suggested: readonly string[];
  onDraft(text: string): void;
  /** Resolves to whether it was said; where it was not, the words stay. */
  onSend(text: string): Promise<boolean>;
  /** None of the suggested was meant. */
  onNone(): void;
}
