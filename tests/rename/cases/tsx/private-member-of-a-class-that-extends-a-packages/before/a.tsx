import { Component } from 'react';
export class A extends Component {
  private paint() { return <p />; }
  render() { return this.paint(); }
}
