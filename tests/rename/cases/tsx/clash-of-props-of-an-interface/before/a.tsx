interface Props { width: number; size: string }
function Box(props: Props) { return <p>{props.width}{props.size}</p>; }
export const box = <Box width={1} size="s" />;
