import { Component } from 'react';
interface Props { label: string }
class Title extends Component<Props> { render() { return <h1>{this.props.label}</h1>; } }
const a = <Title label="x" />;
