interface TitleProps { text: string }
interface NoteProps { text: string }
function Title(p: TitleProps) { return <h1>{p.text}</h1>; }
function Note(p: NoteProps) { return <p>{p.text}</p>; }
const a = <div><Title text="a" /><Note text="b" /></div>;
