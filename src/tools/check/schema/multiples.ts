/** Whether a number is a multiple of another one as they are written: 0.3 of 0.1, which binary fractions deny. */
export function isMultiple(number: number, divisor: number): boolean {
  if (divisor === 0 || !Number.isFinite(number) || !Number.isFinite(divisor)) return false;
  const [one, other] = [decimal(number), decimal(divisor)];
  const least = Math.min(one.exponent, other.exponent);
  const whole = ({ digits, exponent }: Decimal): bigint => digits * 10n ** BigInt(exponent - least);
  return whole(one) % whole(other) === 0n;
}

/** `digits` times ten to the power of `exponent`. */
interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

function decimal(number: number): Decimal {
  const [mantissa = "0", exponent = "0"] = String(number).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}
