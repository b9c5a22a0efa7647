import fc from "fast-check";
import { expect, it } from "vitest";
import { groupArticles, writeSketch } from "../../src/linking/index.ts";

const told = (id: string, text: string, published: string) => ({
  id,
  published,
  sketch: writeSketch({ title: null, text }),
});
const articles = [
  told(
    "a",
    "Harlan Voss, 34, was shot outside the Bluebird Diner on Quarry Street in Tolsk, detectives said.",
    "2014-03-02",
  ),
  told("b", "Detectives seek a gunman who shot Harlan Voss at the Bluebird Diner in Tolsk.", "2014-03-03"),
  told("c", "Mira Petek won the regional chess title in Orlin after a long endgame.", "2014-03-03"),
  told("d", "Detectives seek a gunman who shot Harlan Voss at the Bluebird Diner in Tolsk.", "2015-03-03"),
];

it("groups articles on one incident, and none a year apart", () =>
  expect(
    groupArticles(articles)
      .map((group) => group.join(""))
      .sort(),
  ).toEqual(["ab", "c", "d"]));

it("does not depend on the order of the articles", () =>
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: 4 }), (shuffled) => {
      expect(groupArticles(shuffled)).toEqual(groupArticles(articles));
    }),
  ));
