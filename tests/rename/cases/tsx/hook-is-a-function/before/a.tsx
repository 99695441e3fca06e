import { useCount } from './hooks';
export const A = () => { const n = useCount(); return <p>{n}</p>; };
