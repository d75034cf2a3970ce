import { Icon } from '../parts/icon.tsx';
import './caption.css';

/**
 * What is heard just now, in a few words over the lower edge of the stage. It is for eyes alone:
 * a screen reader says what happens from the log, and would be told everything twice.
 */
export function Caption({ texts }: { texts: readonly string[] }) {
  return (
    <div class="play-captions" aria-hidden="true">
      {texts.length > 0 && (
        <p key={texts.join()} class="play-caption">
          <Icon name="sound" />
          {texts.join(' · ')}
        </p>
      )}
    </div>
  );
}
