function useStyle() { return { theme: 'red', size: 1 }; }
const A = () => { const { theme: color, size } = useStyle(); return <p style={color}>{size}</p>; };
