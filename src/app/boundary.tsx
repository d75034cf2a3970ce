import { Component, type ComponentChildren } from 'preact';
import { Nowhere } from './nowhere.tsx';

/** A page that cannot be drawn takes no other with it: it says so, and leads on. */
export class Boundary extends Component<{ children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Nowhere /> : this.props.children;
  }
}
