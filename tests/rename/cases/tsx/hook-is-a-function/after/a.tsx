import { useValue } from './hooks';
export const A = () => { const n = useValue(); return <p>{n}</p>; };
