/** When a count is small: from 1 (or 0, where zeros are small too) up to, not including, `below`. */
export interface SmallRule {
  readonly below: number;
  readonly zerosSmall: boolean;
}
