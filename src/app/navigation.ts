import { useEffect, useState } from 'preact/hooks';
import { addressOf, type Route, readRoute } from './route.ts';

/** Goes there; where one is already, it is begun again. */
export function go(route: Route): void {
  const address = addressOf(route);
  if (location.hash === address) window.dispatchEvent(new HashChangeEvent('hashchange'));
  else location.hash = address;
}

/** Goes on without leaving a step back to where one cannot return. */
export function goInstead(route: Route): void {
  location.replace(addressOf(route));
}

/** The address as it stands; the same object until it changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const turn = () => setRoute(readRoute(location.hash));
    window.addEventListener('hashchange', turn);
    return () => window.removeEventListener('hashchange', turn);
  }, []);
  return route;
}
