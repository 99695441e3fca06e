export enum Size { Big = 'big', Small = 'small' }
