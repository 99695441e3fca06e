import { Size } from './size';
const Box = (p: { size: Size }) => <p>{p.size === Size.Wide ? 'Big' : ''}</p>;
const a = <Box size={Size.Wide} />;
