function pay({ sum: amount, currency = `${amount}` }) { return amount + currency; }
pay({ sum: 1 });
