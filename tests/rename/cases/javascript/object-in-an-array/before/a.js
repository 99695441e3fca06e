const rows = [{ name: 'a' }, { name: 'b' }];
for (const row of rows) console.log(row.name);
rows.map(({ name: n }) => n);
rows.find((r) => r.name === 'name');
