function pay({ sum, currency = `${sum}` }) { return sum + currency; }
pay({ sum: 1 });
