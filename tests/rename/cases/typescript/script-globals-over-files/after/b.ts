registry.push({ label: "b" });

