function useStyle() { return { color: 'red', size: 1 }; }
const A = () => { const { color, size } = useStyle(); return <p style={color}>{size}</p>; };
