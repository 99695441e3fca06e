interface Props { disabled?: boolean }
const Button = (p: Props) => <button disabled={p.disabled} />;
const a = <Button disabled />;
const b = <button disabled />;
