import { Size } from './size';
const Box = (p: { size: Size }) => <p>{p.size === Size.Big ? 'Big' : ''}</p>;
const a = <Box size={Size.Big} />;
