interface TitleProps { label: string }
interface NoteProps { text: string }
function Title(p: TitleProps) { return <h1>{p.label}</h1>; }
function Note(p: NoteProps) { return <p>{p.text}</p>; }
const a = <div><Title label="a" /><Note text="b" /></div>;
