export const a = <b onClick={() => setTimeout(() => 1, 2)} />;
