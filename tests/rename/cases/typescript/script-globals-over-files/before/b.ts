extras.push({ label: "b" });

