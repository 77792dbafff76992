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
    const applied = [{ id: cart.discounts[0].id, origin: "INTERNAL", discountType: "PERCENT", value: 3.59 }];
    expect(cart.totalDiscount).toEqual({ amount: 3.59, currency: "EUR" });
    expect(totalDiscount).toEqual({
      calculationType: "ApplyDiscountAfterTax",
      value: 3.59,
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
        discountedPrice: final,
        totalDiscount: { calculationType: "ApplyDiscountAfterTax", value: 3.59 },
      },
    });
    const { body: listed } = await api.expect(200, "GET", `${path}/items`, { token });
    expect(listed).toEqual(cart.items);
  });
});
