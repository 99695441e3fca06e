/**
 * @param props the props of it
 */
function A(props: { a: string }) { return <p>{props.a}</p>; }
