import 'graphiql/setup-workers/vite'
import { GraphiQL, type GraphiQLProps } from 'graphiql'
import { createRoot } from 'react-dom/client'
import 'graphiql/style.css'
import './graphiql.css'

/** A question that stands ready, as the server publishes it. */
type ReadyQuestion = { readonly name: string; readonly query: string; readonly variables?: object }

const ask: GraphiQLProps['fetcher'] = async (question) => {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(question),
  })
  return answer.json()
}

const tabs = await readyQuestions()
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(<GraphiQL fetcher={ask} {...(tabs.length > 0 ? { defaultTabs: tabs } : {})} storage={sessionStorage} />)
}

/** A tab each. Where the server publishes none, GraphiQL opens with its own empty tab. */
async function readyQuestions(): Promise<{ query: string; variables?: string }[]> {
  const answer = await fetch('/ready-questions.json')
  if (!answer.ok) return []
  const questions: readonly ReadyQuestion[] = await answer.json()
  return questions.map(({ query, variables }) => ({ query, ...(variables ? { variables: JSON.stringify(variables, null, 2) } : {}) }))
}
