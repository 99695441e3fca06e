import { Component } from 'react';
export class A extends Component {
  private draw() { return <p />; }
  render() { return this.draw(); }
}
