export const load = () => import('./title').then((m) => m.Heading);
