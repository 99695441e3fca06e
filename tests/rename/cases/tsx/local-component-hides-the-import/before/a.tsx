import { Icon } from './icon';
function page() { const Icon = () => <b />; return <Icon />; }
export const a = <Icon />;
