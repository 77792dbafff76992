import { expect, it } from "vitest";
import { eachTransport } from "../../../support/each-transport.ts";

eachTransport("the sums of a cart", (reached) => {
  it("are said in every way that clients read, by the same numbers", async () => {
    const api = reached.api();
    const { token, cartId } = await api.guestWithCart();
    const path = `/cart/${api.tenant}/carts/${cartId}`;
    const price = { priceId: "coffee-beans-main", originalAmount: 20, effectiveAmount: 17.95, currency: "EUR" };
    const itemYrn = `urn:yaas:hybris:product:product:${api.tenant};coffee-beans`;
    await api.expect(201, "POST", `${path}/items`, { token, json: { itemYrn, quantity: 2, price } });
    await api.expect(201, "POST", `${path}/discounts`, { token, json: { code: "TEN" } });
    const { body: cart } = await api.expect(200, "GET", path, { token });
    const [item] = cart.items;
    const { finalPrice, discountedPrice, totalDiscount } = cart.calculatedPrice;
    const taken = { netValue: 3.35, grossValue: 3.59, taxValue: 0.24 };
    const { id } = cart.discounts[0];
    const applied = [{ id, origin: "INTERNAL", discountType: "PERCENT", value: 3.59, price: taken }];
    expect(cart.totalDiscount).toEqual({ amount: 3.59, currency: "EUR" });
    expect(totalDiscount).toEqual({
      calculationType: "ApplyDiscountAfterTax",
      value: 3.59,
      price: taken,
      appliedDiscounts: applied,
    });
    const { taxAggregate, ...final } = finalPrice;
    expect(discountedPrice).toEqual({ ...final, appliedDiscounts: applied });
    expect(taxAggregate.lines).toEqual([{ ...final, taxCode: item.taxCode, taxRate: 7 }]);
    expect(item).toMatchObject({
      totalDiscount: { amount: 3.59, currency: "EUR" },
      totalTax: final.taxValue,
      linePrice: { originalAmount: 40, effectiveAmount: 35.9, currency: "EUR" },
      lineTax: { name: item.taxCode, rate: 7, netValue: 33.55, grossValue: 35.9, quantity: 2 },
      itemTaxInfo: [
        {
          name: item.taxCode,
          rate: 7,
          value: { amount: final.taxValue, currency: "EUR" },
          netValue: final.netValue,
          grossValue: final.grossValue,
        },
      ],
      calculatedPrice: {
        price: { taxCode: item.taxCode, calculated: "INTERNAL" },
        discountedPrice: { ...final, appliedDiscounts: applied },
        totalDiscount: { calculationType: "ApplyDiscountAfterTax", value: 3.59, appliedDiscounts: applied },
      },
      couponDiscounts: [{ couponId: id, value: 3.59 }],
      product: { sku: "coffee-beans", localizedName: { de: "Kaffeebohnen, 1 kg" } },
      price: { yrn: `urn:yaas:hybris:price:price:${api.tenant};coffee-beans-main` },
      fees: { elements: [], total: { total: 0 } },
      authorizedAmount: { amount: final.grossValue, currency: "EUR" },
    });
    const { body: listed } = await api.expect(200, "GET", `${path}/items`, { token });
    expect(listed).toEqual(cart.items);
  });

  it("count the discounts and fees of another system, for those with the scope for it alone", async () => {
    const api = reached.api();
    const { token, cartId } = await api.guestWithCart();
    const path = `/cart/${api.tenant}/carts/${cartId}`;
    const manager = await api.serviceToken();
    const item = {
      itemYrn: `urn:yaas:hybris:product:product:${api.tenant};coffee-beans`,
      quantity: 2,
      price: { priceId: "p", originalAmount: 50, effectiveAmount: 50, currency: "EUR" },
      externalDiscounts: [
        { id: "second", discountType: "PERCENT", value: 10, sequence: 2 },
        { id: "first", discountType: "ABSOLUTE", value: 5, sequence: 1 },
      ],
      externalFees: [
        { id: "deposit", feeType: "ABSOLUTE_MULTIPLY_ITEMQUANTITY", feeAbsolute: { amount: 3, currency: "EUR" } },
        { id: "packing", name: "Packing", feeType: "PERCENT", feePercentage: 1, taxable: false },
      ],
    };
    const discounts = {
      externalDiscounts: [
        { id: "loyal", discountType: "PERCENT", value: 20, discountCalculationType: "TOTAL" },
        { id: "post", discountType: "FREE_SHIPPING", value: 0 },
      ],
    };
    expect((await api.expect(403, "POST", `${path}/items`, { token, json: item })).body.message).toContain(
      "cart.cart_manage_external_prices",
    );
    await api.expect(403, "PUT", path, { token, json: discounts });
    await api.expect(201, "POST", `${path}/items`, { token: manager, json: item });
    await api.expect(204, "PUT", path, { token: manager, json: discounts });
    const { body: cart } = await api.expect(200, "GET", path, { token });
    // 100 − 5 − 10 = 85 for the items, 2 × 3 + 1 = 7 for the fees, and 20 % of 92 off.
    expect(cart.items[0].calculatedPrice.totalDiscount.appliedDiscounts).toMatchObject([
      { id: "first", origin: "EXTERNAL", discountType: "ABSOLUTE", value: 5 },
      { id: "second", origin: "EXTERNAL", discountType: "PERCENT", value: 10 },
      { id: "loyal", origin: "EXTERNAL", value: 18.4 },
      { id: "post", origin: "EXTERNAL", discountType: "FREE_SHIPPING", value: 0 },
    ]);
    expect(cart).toMatchObject({
      ...discounts,
      items: [
        {
          externalDiscounts: item.externalDiscounts,
          externalFees: item.externalFees,
          fees: { total: { total: 7, totalTax: 0.39, subTotal: 6.61 } },
          calculatedPrice: {
            fees: [
              { id: "deposit", origin: "EXTERNAL", price: { grossValue: 6, taxRate: 7 } },
              { id: "packing", name: { en: "Packing" }, price: { grossValue: 1, taxRate: 0 } },
            ],
            totalFee: { grossValue: 7 },
            finalPrice: { grossValue: 73.6 },
          },
          couponDiscounts: [],
          authorizedAmount: { amount: 73.6 },
        },
      ],
      totalPrice: { amount: 73.6, currency: "EUR" },
      subTotalPrice: { amount: 100 },
      totalDiscount: { amount: 33.4 },
      itemFeesTotal: { total: 7 },
      calculatedPrice: {
        discountedPrice: { grossValue: 66.6 },
        fees: { grossValue: 7, taxValue: 0.39 },
        totalShipping: { grossValue: 0, appliedDiscounts: [{ id: "post" }] },
        totalDiscount: {
          value: 33.4,
          appliedDiscounts: [{ id: "loyal", origin: "EXTERNAL", value: 18.4 }, { id: "post" }],
        },
        finalPrice: { grossValue: 73.6 },
      },
    });
    const lines = cart.taxAggregate.lines as { name: string; amount: number; taxable: number }[];
    expect(lines.reduce((sum, line) => sum + line.amount + line.taxable, 0)).toBeCloseTo(73.6);

    // A shopper changes how much of it there is, and can neither drop a fee nor change what is external.
    await api.expect(204, "PUT", `${path}/items/0?partial=true`, { token, json: { quantity: 1 } });
    await api.expect(204, "PUT", `${path}/items/0`, { token, json: { quantity: 3, price: item.price } });
    await api.expect(403, "PUT", `${path}/items/0?partial=true`, { token, json: { externalFees: [] } });
    await api.expect(403, "PUT", `${path}/items/0?partial=true`, {
      token,
      json: { itemType: "EXTERNAL", tax: { rate: 0 } },
    });
    const { body: kept } = await api.expect(200, "GET", `${path}/items/0`, { token });
    expect([kept.quantity, kept.externalFees]).toEqual([3, item.externalFees]);

    // Only fees that can be counted are taken.
    const wrong = async (externalFees: readonly object[]) =>
      (await api.expect(400, "POST", `${path}/items`, { token: manager, json: { ...item, externalFees } })).body
        .message;
    expect(await wrong([{ feeType: "ABSOLUTE", feeAbsolute: { amount: 1, currency: "USD" } }])).toContain("EUR");
    expect(await wrong([{ feeType: "PERCENT" }])).toContain("feePercentage");
    const includeFees = [{ id: "x", discountType: "PERCENT", value: 1, includeFees: true }];
    await api.expect(400, "POST", `${path}/items`, {
      token: manager,
      json: { ...item, externalDiscounts: includeFees },
    });
  });

  it("are a customer's from the moment an employee says so", async () => {
    const api = reached.api();
    const { token, cartId } = await api.guestWithCart();
    const path = `/cart/${api.tenant}/carts/${cartId}`;
    const manager = await api.serviceToken();
    const { token: customer } = await api.customerSession();
    const { id } = (await api.expect(200, "GET", `/customer/${api.tenant}/me`, { token: customer })).body;
    await api.expect(403, "PUT", path, { token, json: { customerId: id as string } });
    await api.expect(400, "PUT", path, { token: manager, json: { customerId: "unknown" } });
    await api.expect(204, "PUT", path, { token: manager, json: { customerId: id as string } });
    expect((await api.expect(200, "GET", path, { token: customer })).body.customerId).toBe(id);
    await api.expect(404, "GET", path, { token });
    const context = await api.expect(200, "GET", `/session-context/${api.tenant}/me/context`, { token });
    expect(context.body.cartId).toBeUndefined();
  });
});
