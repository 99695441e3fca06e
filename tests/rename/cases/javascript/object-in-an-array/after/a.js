const rows = [{ label: 'a' }, { label: 'b' }];
for (const row of rows) console.log(row.label);
rows.map(({ label: n }) => n);
rows.find((r) => r.label === 'name');
