interface Props { off?: boolean }
const Button = (p: Props) => <button disabled={p.off} />;
const a = <Button off />;
const b = <button disabled />;
