export enum Size { Wide = 'big', Small = 'small' }
