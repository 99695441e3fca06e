import { Component } from 'react';
interface Props { text: string }
class Title extends Component<Props> { render() { return <h1>{this.props.text}</h1>; } }
const a = <Title text="x" />;
