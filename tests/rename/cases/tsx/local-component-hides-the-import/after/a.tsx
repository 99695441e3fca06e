import { Icon } from './icon';
function page() { const Local = () => <b />; return <Local />; }
export const a = <Icon />;
