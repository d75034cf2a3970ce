/** The tokens of a YAML text, each with its offset: read before any document is built. */
import { CST, Lexer } from 'yaml';

export interface Token {
  readonly type: TokenType;
  readonly source: string;
  /** UTF-16 offset into the text. */
  readonly offset: number;
}

export type TokenType = NonNullable<ReturnType<typeof CST.tokenType>> | 'plain' | 'unknown';

export function* tokensOf(text: string): Generator<Token> {
  let offset = 0;
  let scalarNext = false;
  for (const source of new Lexer().lex(text)) {
    if (source === CST.SCALAR) {
      scalarNext = true;
      continue;
    }
    if (source === CST.DOCUMENT) continue;
    if (source === CST.FLOW_END) {
      // A bracket was not closed; the mark stands for no character of the text.
      yield { type: 'flow-error-end', source: '', offset };
      continue;
    }
    const type = scalarNext ? 'plain' : (CST.tokenType(source) ?? 'unknown');
    scalarNext = false;
    yield { type, source, offset };
    offset += source.length;
  }
}
