import { Icon } from './icon';
const Glyph = () => <Icon />;
