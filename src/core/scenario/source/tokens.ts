/** The tokens of a YAML text, each with its offset: read before any document is built. */
import { CST, Lexer } from 'yaml';

export interface Token {
  readonly type: TokenType;
  readonly source: string;
  /** UTF-16 offset into the text. */
  readonly offset: number;
}

export type TokenType = NonNullable<ReturnType<typeof CST.tokenType>> | 'plain' | 'unknown';

/** What the lexer puts in to mark states; it stands for no character of the text. */
const MARKS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END]);

export function* tokensOf(text: string): Generator<Token> {
  let offset = 0;
  let scalarNext = false;
  for (const source of new Lexer().lex(text)) {
    if (source === CST.SCALAR) {
      scalarNext = true;
      continue;
    }
    if (MARKS.has(source)) continue;
    const type = scalarNext ? 'plain' : (CST.tokenType(source) ?? 'unknown');
    scalarNext = false;
    yield { type, source, offset };
    offset += source.length;
  }
}
