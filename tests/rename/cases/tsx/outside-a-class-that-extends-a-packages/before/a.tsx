import { Component } from 'react';
export class A extends Component { render() { return <p />; } }
