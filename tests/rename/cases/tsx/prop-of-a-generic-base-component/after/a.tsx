import { Component } from './react';
interface Props { label: string }
export class Title extends Component<Props> {
  render() { return this.props.label; }
}
