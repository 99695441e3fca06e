import { Component } from './react';
interface Props { text: string }
export class Title extends Component<Props> {
  render() { return this.props.text; }
}
