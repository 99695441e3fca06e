export const Glyph = () => <i />;
