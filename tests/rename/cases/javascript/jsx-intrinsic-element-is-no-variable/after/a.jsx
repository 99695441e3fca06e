const box = 1;
export const page = <div id={box}>div</div>;
