/** What GraphiQL opens on. */
export const exampleQuery = `# Chronograph: who is tied to whom, since when, and who says so.
# Every field is explained in the documentation on the left; press the button to run this.
#
# How did Musk -> OpenAI -> Microsoft come about, as the sources tell it of 30 September 2019?
query MuskOpenAIMicrosoft($day: Date = "2019-09-30") {
  musk: person(id: "person/elon-musk") {
    name
    description
    statements(first: 5) {
      nodes {
        name
        text
        period { text }
        about { name }
      }
    }
  }
  openai: company(id: "company/openai") {
    name
    kind
    fundingReceived(when: { at: $day, ended: true }) {
      nodes {
        name
        kind
        standing
        period { text note }
        money { amount currency precision }
        providers { id name }
        on(date: $day) { status certainty }
        evidence {
          locator
          note
          attribution { kind words }
          chain { name publisher published }
        }
      }
    }
  }
}
`;
