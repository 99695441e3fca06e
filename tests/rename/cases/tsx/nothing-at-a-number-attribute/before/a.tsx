function Box({ size }: { size: number }) { return <p>{size}</p>; }
export const a = <Box size={12} />;
