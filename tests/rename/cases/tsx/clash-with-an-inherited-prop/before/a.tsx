interface Base { id: string }
interface Props extends Base { key: string }
